import Glibc
import Lang

/// What the command line asks for.
enum Program {
  static func run(_ arguments: [String]) -> Int32 {
    let interpreter = Interpreter()
    guard let path = arguments.first, let text = readText(path) else { return 2 }
    switch interpreter.run(SourceFile(name: path, text: text)) {
    case .finished: return 0
    case .quit(let status): return status
    case .failed, .interrupted: return 1
    }
  }

  static func readText(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
