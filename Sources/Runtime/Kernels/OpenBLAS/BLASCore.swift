import CLazyLibraries
import COpenBLAS

/// The kernels OpenBLAS runs; loading it sees to it that they are good ones (`openblas_kernels.c`).
public enum BLASCore {
  /// As OpenBLAS calls the processor they are made for, such as `Haswell`.
  public static var name: String { String(cString: openblas_get_corename()) }

  /// The best kernels this processor could run when others run, chosen by the user or by an OpenBLAS that cannot choose again.
  public static var better: String? {
    guard let best = openblas_best_kernels().map({ String(cString: $0) }), best != name else { return nil }
    return ["Prescott", "Core2", "Generic", "GENERIC", "Nehalem", "Penryn"].contains(name) ? best : nil
  }
}
