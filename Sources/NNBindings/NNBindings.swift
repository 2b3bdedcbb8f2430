import Lang
import Runtime

/// The functions that join the language with the neural-network runtime: `mx.*`.
public enum NNBindings {
  public static let families: [[Builtin]] = [SymbolBindings.all, ArrayBindings.all, ExecutorBindings.all, DiagramBindings.all, IteratorBindings.all, ProfilerBindings.all, CustomOperatorBindings.all, TrainingProgress.builtins]
  /// The operators' functions: four for each spelling of a name.
  public static let operators = LateDefinitions(prefix: "mx.") { OperatorBindings.all }
  public static let library: [LibrarySource] = [ArrayLibrary.source, InternalsLibrary.source, ModelLibrary.source, OptimizerLibrary.source, MetricLibrary.source, IteratorLibrary.source, TrainingLibrary.source, DiagramLibrary.source, RecurrentLibrary.source, SequenceModelLibrary.source]

  /// Makes package mxnet known to `interpreter`.
  public static func install(in interpreter: Interpreter) {
    interpreter.providedPackages["mxnet"] = "1.2.1"
    Interruption.flag = interpreter.interruptFlag
    let readers = ForeignReaders.of(interpreter)
    readers.register("MXNDArray", ArrayObject.read)
    readers.register("MXSymbol", SymbolObject.read)
  }

  /// What `nns doctor` says about the numerical libraries.
  public static func diagnosis() -> [(name: String, value: String, problem: String?)] {
    [("OpenBLAS", BLASCore.name + " kernels", BLASCore.better.map { "slow kernels for this processor; set OPENBLAS_CORETYPE=\($0)" }),
     ("oneDNN", OneDNN.version + (OneDNN.isEnabled ? "" : ", off (NNS_KERNELS=reference)"), nil)]
  }
}
