/// The type codes of R's serialization format. Source: R Internals, "Serialization Formats".
enum SerialCode {
  static let null: Int32 = 0, symbol: Int32 = 1, pairlist: Int32 = 2, closure: Int32 = 3, environment: Int32 = 4, promise: Int32 = 5
  static let language: Int32 = 6, special: Int32 = 7, builtin: Int32 = 8, characters: Int32 = 9, logical: Int32 = 10, integer: Int32 = 13
  static let double: Int32 = 14, complex: Int32 = 15, string: Int32 = 16, dots: Int32 = 17, list: Int32 = 19, expression: Int32 = 20
  static let byteCode: Int32 = 21, pointer: Int32 = 22, weakReference: Int32 = 23, raw: Int32 = 24, formal: Int32 = 25
  static let alternative: Int32 = 238, attributedPairlist: Int32 = 239, attributedLanguage: Int32 = 240, baseEnvironment: Int32 = 241
  static let emptyEnvironment: Int32 = 242, codeReference: Int32 = 243, codeDefinition: Int32 = 244, persistent: Int32 = 247
  static let package: Int32 = 248, namespace: Int32 = 249, baseNamespace: Int32 = 250, missing: Int32 = 251, unbound: Int32 = 252
  static let global: Int32 = 253, nilValue: Int32 = 254, reference: Int32 = 255

  static let isObject: Int32 = 1 << 8, hasAttributes: Int32 = 1 << 9, hasTag: Int32 = 1 << 10
  static let levelShift: Int32 = 12
  /// Levels of strings and of formal objects.
  static let bytes: Int32 = 1 << 1, latin1: Int32 = 1 << 2, utf8: Int32 = 1 << 3, ascii: Int32 = 1 << 6, formalBit: Int32 = 1 << 4
}

/// Values of bindings that live outside the language (arrays, symbols) as data, and back.
public final class ForeignReaders {
  private var readers: [String: (Value) throws -> Value] = [:]
  static let prefix = "nns:"
  public static func of(_ interpreter: Interpreter) -> ForeignReaders { interpreter.state(ForeignReaders.self) { ForeignReaders() } }

  /// `read` makes the value from what `ForeignObject.serialized` gave for the same `kind`.
  public func register(_ kind: String, _ read: @escaping (Value) throws -> Value) { readers[kind] = read }

  func value(_ kind: String, _ payload: Value) throws -> Value {
    guard let read = readers[kind] else { throw RError("cannot read an object of kind '\(kind)'") }
    return try read(payload)
  }
}

/// What is left of an object that cannot be stored: R reads such pointers back as nil as well.
final class NilPointer: ForeignObject {
  override var printed: String { "<pointer: (nil)>" }
}
