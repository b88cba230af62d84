<?php
// Installs the blog in this folder: its database, its administrator and an author.
$database = new mysqli('127.0.0.1', 'root', '', '', (int) getenv('BLOG_DATABASE_PORT'));
$database->query('CREATE DATABASE blog');

define('WP_INSTALLING', true);
require 'wp-load.php';
// Otherwise the installation writes a letter about itself.
function wp_new_blog_notification() {}
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('A blog made with WordPress', 'administrator', 'administrator@example.org', true, '', 'secret');
$author = wp_create_user('author', 'secret', 'author@example.org');
(new WP_User($author))->set_role('author');

// Their pictures would come from elsewhere, and so would the one of the editor's welcome.
update_option('show_avatars', 0);
$preferences = ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')];
update_user_meta($author, 'wp_persisted_preferences', $preferences);
