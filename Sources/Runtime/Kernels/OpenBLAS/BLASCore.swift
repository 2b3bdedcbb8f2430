import COpenBLAS
import Glibc

/// The kernels OpenBLAS runs. An OpenBLAS older than the processor falls back to ones without vector instructions, ten times slower
/// (0.3.21 on processors after Sapphire Rapids: sgemm 25 GF/s instead of 250).
public enum BLASCore {
  /// Kernels without AVX, which only a processor unknown to OpenBLAS gets today.
  private static let slow: Set<String> = ["Prescott", "Core2", "Generic", "GENERIC", "Nehalem", "Penryn", "Dunnington", "Banias", "Katmai", "Northwood"]

  public static var name: String { String(cString: openblas_get_corename()) }

  /// The kernels this processor could run when OpenBLAS chose slower ones.
  public static var better: String? {
    guard slow.contains(name), let best = copenblas_best_core() else { return nil }
    let core = String(cString: best)
    return core == name ? nil : core
  }

  /// Makes OpenBLAS choose again when it chose badly, unless the user set `OPENBLAS_CORETYPE`. Call it before the first product.
  public static func choose() {
    guard getenv("OPENBLAS_CORETYPE") == nil, let core = better else { return }
    setenv("OPENBLAS_CORETYPE", core, 1)
    _ = copenblas_choose_again()
  }
}
