import COpenMP

/// Whether the processor has the instructions `VectorKernels` is compiled for.
enum VectorSupport {
  static let isAvailable = copenmp_has_avx2() != 0
}
