import { EigenvalueDecomposition } from 'ml-matrix'

/** Eigenvalues of a symmetric matrix, largest first, each with its unit vector. */
export type Eigen = readonly Readonly<{ value: number; vector: readonly number[] }>[]

/** The eigenpairs of a symmetric matrix of at least one row. */
export function eigenOf(matrix: readonly (readonly number[])[]): Eigen {
  const rows = matrix.map((row) => [...row])
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(rows, {
    assumeSymmetric: true,
  })
  return realEigenvalues
    .map((value, at) => ({ value, vector: eigenvectorMatrix.getColumn(at) }))
    .sort((one, other) => other.value - one.value)
}

/** The diagonal of the inverse: (M⁻¹)ii = Σ vᵢ²/λ. Domain: no eigenvalue is 0. */
export function inverseDiagonal(eigen: Eigen): number[] {
  return eigen.map((_, at) =>
    eigen.reduce((sum, { value, vector }) => sum + (vector[at] ?? 0) ** 2 / value, 0),
  )
}

/** Q f(Λ) Q' x: a function of the matrix, through its eigenvalues, times a vector. */
export function applied(
  eigen: Eigen,
  of: (value: number) => number,
  x: readonly number[],
): number[] {
  const parts = eigen.map(({ value, vector }) => of(value) * dot(vector, x))
  return eigen.map((_, at) =>
    eigen.reduce((sum, { vector }, part) => sum + (parts[part] ?? 0) * (vector[at] ?? 0), 0),
  )
}

/** Σ xy. */
export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}
