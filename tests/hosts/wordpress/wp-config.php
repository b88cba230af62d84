<?php
// The settings of the test blog. What differs from run to run comes through the environment.
define('WP_HOME', 'http://127.0.0.1:' . getenv('BLOG_PORT'));
define('WP_SITEURL', WP_HOME);
define('DB_HOST', '127.0.0.1:' . getenv('BLOG_DATABASE_PORT'));
define('DB_NAME', 'blog');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';

// Nobody but this machine is asked for anything.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);

defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
