/// Element types, with MXNet's numbering.
public enum DType: Int32, CaseIterable, Sendable {
  case float32 = 0, float64 = 1, float16 = 2, uint8 = 3, int32 = 4, int8 = 5, int64 = 6, bool = 7

  /// Bytes of one element.
  public var byteCount: Int {
    switch self {
    case .float64, .int64: return 8
    case .float32, .int32: return 4
    case .float16: return 2
    case .uint8, .int8, .bool: return 1
    }
  }

  /// Whole numbers, bool among them.
  public var isInteger: Bool { ![.float32, .float64, .float16].contains(self) }

  /// MXNet's name: "float32".
  public var name: String { String(describing: self) }

  /// By MXNet's name, such as "float32"; nil for others.
  public init?(name: String) {
    guard let found = DType.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}
