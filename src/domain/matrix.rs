//! The little linear algebra that an estimate of four numbers needs.

/// A matrix over the four models, by rows.
pub(super) type Matrix = [[f64; 4]; 4];

/// The identity.
pub(super) const IDENTITY: Matrix = {
    let mut identity = [[0.0; 4]; 4];
    let mut i = 0;
    while i < 4 {
        identity[i][i] = 1.0;
        i += 1;
    }
    identity
};

/// The product of a symmetric matrix and a vector. Symmetry lets whole rows be added up.
pub(super) fn product(matrix: &Matrix, vector: &[f64; 4]) -> [f64; 4] {
    let [a, b, c, d] = matrix;
    let entry =
        |k: usize| a[k] * vector[0] + b[k] * vector[1] + c[k] * vector[2] + d[k] * vector[3];
    [entry(0), entry(1), entry(2), entry(3)]
}

/// The inverse of a positive definite matrix, by Gauss-Jordan elimination in place. Positive
/// definite matrices need no pivoting.
pub(super) fn inverse(mut matrix: Matrix) -> Matrix {
    for pivot in 0..4 {
        let scale = 1.0 / matrix[pivot][pivot];
        matrix[pivot][pivot] = 1.0;
        matrix[pivot] = matrix[pivot].map(|entry| entry * scale);
        let pivot_row = matrix[pivot];
        for (i, row) in matrix.iter_mut().enumerate() {
            if i != pivot {
                let factor = std::mem::replace(&mut row[pivot], 0.0);
                for (entry, pivot_entry) in row.iter_mut().zip(pivot_row) {
                    *entry -= factor * pivot_entry;
                }
            }
        }
    }
    matrix
}

/// The symmetric square root of a positive definite matrix, by the iteration of Denman and
/// Beavers (1976). Unlike a Cholesky factor it does not depend on the order of the models.
pub(super) fn square_root(matrix: &Matrix) -> Matrix {
    let mut root = *matrix;
    let mut inverse_root = IDENTITY;
    // The covariances met here need six rounds; the limit only makes the end certain.
    for _ in 0..30 {
        let (from_root, from_inverse) = (inverse(root), inverse(inverse_root));
        let next = mean(&root, &from_inverse);
        inverse_root = mean(&inverse_root, &from_root);
        let change = distance(&root, &next);
        root = next;
        if change < 1e-14 {
            break;
        }
    }
    root
}

/// The matrix half-way between two.
fn mean(a: &Matrix, b: &Matrix) -> Matrix {
    std::array::from_fn(|i| std::array::from_fn(|j| 0.5 * (a[i][j] + b[i][j])))
}

/// The largest difference between two entries in the same place.
fn distance(a: &Matrix, b: &Matrix) -> f64 {
    let differences = a.as_flattened().iter().zip(b.as_flattened());
    differences.fold(0.0, |most, (a, b)| most.max((a - b).abs()))
}
