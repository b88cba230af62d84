//! The public address as it is typed.

use cto_quadrant::pages::address::Address;

#[track_caller]
fn check(typed: &str, expected: &str, shown: &str) {
    let address = Address::parse(typed).unwrap();
    assert_eq!(address.as_str(), expected);
    assert_eq!(address.shown(), shown);
}

#[track_caller]
fn refused(typed: &str, why: &str) {
    let error = Address::parse(typed).unwrap_err().to_string();
    assert!(
        error.contains(why) && error.contains("https://example.org/quiz/"),
        "{error}"
    );
}

#[test]
fn the_slash_at_the_end_may_be_left_out() {
    check("https://example.org", "https://example.org/", "example.org");
    check(
        "https://example.org/quiz",
        "https://example.org/quiz/",
        "example.org/quiz",
    );
    check(
        "http://localhost:8080/a/b/",
        "http://localhost:8080/a/b/",
        "localhost:8080/a/b",
    );
}

#[test]
fn what_is_no_address_of_a_folder_says_why() {
    refused("example.org/quiz", "neither");
    refused("ftp://example.org/", "neither");
    refused("", "neither");
    refused("https://", "names no host");
    refused("https:///quiz/", "names no host");
    refused("https://example.org/?lang=en", "`?`");
    refused("https://example.org/#r=1", "`#`");
    refused("https://example.org/a b", "` `");
    refused("https://example.org/\"><script>", "`\"`");
}
