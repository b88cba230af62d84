//! The preview pictures as files.

use cto_quadrant::domain::call::Call;
use cto_quadrant::pages::cache::picture;
use cto_quadrant::pages::examples::Examples;
use cto_quadrant::pages::head::Surroundings;
use cto_quadrant::pages::outline::{drawing, pages};
use cto_quadrant::pages::page::Subject;
use cto_quadrant::pages::picture::{Painter, PictureError};
use resvg::tiny_skia::Pixmap;

use crate::english;

/// The largest picture that some chat programs still show is 300 KB; ours stay far below.
const LARGEST: usize = 120_000;

#[test]
fn a_picture_is_a_png_of_1200_by_630_that_shows_something() {
    let (painter, examples) = (Painter::new(), Examples::new().unwrap());
    let languages = [english()];
    let around = Surroundings {
        languages: &languages,
        address: None,
        has_pictures: true,
        examples: &examples,
    };
    let shown = [Subject::Start, Subject::Role(Call::Blend)];
    for page in pages(&around)
        .iter()
        .filter(|page| shown.contains(&page.subject))
    {
        let png = painter.png(&drawing(page, &around)).unwrap();
        assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
        assert_eq!(png[16..24], [0, 0, 4, 176, 0, 0, 2, 118], "1200 and 630");
        assert!(png.len() < LARGEST, "{} bytes", png.len());
        let pixels = Pixmap::decode_png(&png).unwrap();
        let paper = pixels.pixel(0, 0).unwrap();
        let n_drawn = pixels
            .pixels()
            .iter()
            .filter(|&&pixel| pixel != paper)
            .count();
        assert!(n_drawn > 30_000, "only {n_drawn} pixels are drawn");
        assert_eq!(
            painter.png(&drawing(page, &around)).unwrap(),
            png,
            "same bytes twice"
        );
    }
}

#[test]
fn a_picture_that_was_drawn_before_is_taken_from_its_folder() {
    let folder = std::env::temp_dir().join(format!("cto-quadrant-pictures-{}", std::process::id()));
    let painter = Painter::new();
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>";
    let drawn = picture(&painter, Some(&folder), svg).unwrap();
    let kept: Vec<_> = std::fs::read_dir(&folder).unwrap().flatten().collect();
    assert_eq!(kept.len(), 1);
    std::fs::write(kept[0].path(), b"kept").unwrap();
    assert_eq!(picture(&painter, Some(&folder), svg).unwrap(), b"kept");
    assert_eq!(picture(&painter, None, svg).unwrap(), drawn);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_is_no_drawing_is_an_error() {
    let error = Painter::new().png("<p>").unwrap_err();
    assert!(matches!(error, PictureError::Drawing(_)));
    assert!(error.to_string().contains("src/view/card.rs"));
}
