import Runtime
import Testing

/// What `OperatorCoverageTests` is for operators, for their attributes: none is left that MXNet was not asked about.
@Suite("Every attribute has a recorded case", .ownGenerator)
struct AttributeCoverageTests {
  /// Attributes, or those of one operator, that MXNet 1.9.1 cannot be asked about, or that change no result.
  private static let without: [String: String] = [
    "cudnn_off": "steers a library of GPUs", "cudnn_tune": "steers a library of GPUs", "workspace": "steers memory", "ctx": "there is one device", "min_calib_range": "of 8-bit networks", "max_calib_range": "of 8-bit networks",
    "forward_stype": "of sparse arrays", "infer_range": "the other end is not known in graphs of one node", "layout": "the usual one is recorded, others are refused", "num_args": "the number of inputs",
    "RNN.projection_size": "on GPUs only", "RNN.lstm_state_clip_min": "on GPUs only", "RNN.lstm_state_clip_max": "on GPUs only", "RNN.lstm_state_clip_nan": "on GPUs only", "RNN.use_sequence_length": "on GPUs only",
    "SoftmaxOutput.out_grad": "1.9.1 multiplies by the output instead", "norm.exclude": "an extension", "_contrib_ROIAlign.aligned": "ends MXNet's process", "amp_multicast.cast_narrow": "fails in the build of PyPI",
    "_contrib_BatchNormWithReLU.axis": "fails in the build of PyPI", "Pooling.pooling_convention=same": "fails in the build of PyPI", "cast_storage.stype=csr": "of sparse arrays", "cast_storage.stype=row_sparse": "of sparse arrays",
    "_contrib_BatchNormWithReLU.output_mean_var": "shows one output all the same", "_contrib_SyncBatchNorm.output_mean_var": "as that of BatchNorm", "_contrib_SyncBatchNorm.axis": "not in 1.9.1", "SequenceReverse.axis": "0 only",
    "softmin.use_length": "the package for Python takes no length", "log_softmax.use_length": "the package for Python takes no length", "norm.out_dtype=float64": "fails in the build of PyPI",
    "_linspace.repeat": "not in 1.9.1", "_linspace.step": "not in 1.9.1", "lamb_update_phase1.lr": "not in 1.9.1", "mp_lamb_update_phase1.lr": "not in 1.9.1",
    "_random_randint.dtype=float32": "whole numbers", "_random_randint.dtype=float64": "whole numbers",
  ]
  /// Types an operator's output may be asked to have: float32, float64, half precision and one of whole numbers stand for all.
  private static let types: Set<String> = ["bool", "None", "uint8", "int8", "int32", "int64", "float16"]

  @Test("of each operator, and each value of a choice")
  func everyAttribute() {
    var recorded: [String: [String: Set<String>]] = [:]
    for one in RecordedCase.all { for (name, value) in one.attributes { recorded[one.op, default: [:]][name, default: []].insert(value) } }
    let ops = Set(RecordedCase.all.map(\.op))
    for entry in OperatorRegistry.entries {
      let names = ([entry.name] + entry.aliases).filter(ops.contains)
      if names.isEmpty { continue }
      for spec in entry.describe().attributes where Self.without[spec.name] == nil && Self.without["\(entry.name).\(spec.name)"] == nil {
        let values = names.reduce(into: Set<String>()) { $0.formUnion(recorded[$1]?[spec.name] ?? []) }
        #expect(!values.isEmpty, "\(entry.name) has no case with \(spec.name)")
        let choices = spec.type.hasPrefix("{") ? spec.type.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) } : []
        for choice in choices where choice != spec.fallback && !(spec.name.hasSuffix("dtype") && Self.types.contains(choice)) && Self.without["\(entry.name).\(spec.name)=\(choice)"] == nil {
          #expect(values.contains(choice), "\(entry.name) has no case with \(spec.name)=\(choice)")
        }
      }
    }
  }
}
