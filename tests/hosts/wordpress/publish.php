<?php
// Publishes a post as somebody, through the filters that everything they send goes through, and
// prints its number. Its words: who, the title, and the content as the editor saves it.
[, $who, $title, $content] = $argv;
require 'wp-load.php';
wp_set_current_user(get_user_by('login', $who)->ID);
kses_init();
$post = ['post_status' => 'publish', 'post_title' => $title, 'post_content' => $content];
$number = wp_insert_post(wp_slash($post), true);
if (is_wp_error($number)) {
    fwrite(STDERR, $number->get_error_message());
    exit(1);
}
echo $number;
