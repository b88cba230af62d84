<?php
// Shows a page in the theme that its address asks for, so that one blog serves tests of several.
if (isset($_GET['theme'])) {
    foreach (['pre_option_template', 'pre_option_stylesheet'] as $option) {
        add_filter($option, fn () => sanitize_key($_GET['theme']));
    }
}
