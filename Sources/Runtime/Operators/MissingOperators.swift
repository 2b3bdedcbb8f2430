/// Operators that MXNet 1.x has and this runtime has not, by the beginnings of their names: what is missing, and what to do instead.
enum MissingOperators {
  private static let reasons: [(beginnings: [String], reason: String, advice: String)] = [
    (
      ["_contrib_quantize", "_contrib_dequantize", "_contrib_requantize", "_contrib_calibrate_entropy"], "networks quantized to 8 bits are not supported",
      "use the float32 network it was made of"
    ),
    (["_sg_mkldnn_", "_trt_", "_TensorRT", "_FusedOp"], "MXNet puts it into graphs for one back end", "use the symbol file from before the graph was optimized"),
    (["_contrib_dgl_", "_contrib_edge_id", "_contrib_getnnz"], "graphs in sparse arrays are not supported", "all arrays are dense here"),
    (["_contrib_count_sketch", "_contrib_fft", "_contrib_ifft"], "MXNet has it on GPUs only", "there is no GPU here"),
    (["_contrib_hawkesll", "_sample_unique_zipfian"], "it is not available", "compute it outside of the graph"),
    (["_cv", "_imdecode"], "it is of OpenCV, which is not used here", "read and change pictures before they become arrays"),
    (["_np_", "_npi_", "_npx_"], "operators of Python's mx.np are not supported", "use the operators of mx.sym, from which most differ in name only"),
    (
      ["_CachedOp", "_CustomFunction", "_Native", "_NDArray", "_NoGradient", "_set_value", "_backward_", "_contrib_backward_", "_broadcast_backward", "_split_v2_backward"],
      "MXNet's engine makes it for itself while it runs", "graphs in files have no such node"
    ),
    (["_foreach", "_while_loop", "_cond"], "loops and conditions need the graphs inside them", "they are read from symbol files"),
  ]

  /// Why an operator of that name is missing and a way out; nil for names MXNet does not have.
  static func error(_ name: String) -> RuntimeError? {
    reasons.first { $0.beginnings.contains(where: name.hasPrefix) }.map { RuntimeError("operator \(name) is not known: \($0.reason)", hints: [$0.advice]) }
  }
}
