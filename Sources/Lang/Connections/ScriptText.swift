/// The text of a script, which `stdin()` reads on from where the parser stands, as R does: `x <- scan()` takes the numbers on the next lines.
public final class ScriptText {
  private let bytes: [UInt8]
  /// Where the next line begins that code may read, and the parser goes on.
  private(set) var position = 0
  private(set) var hasBeenRead = false

  init(_ file: SourceFile) { bytes = file.bytes }

  /// The parser has read up to `end`: what may be read begins on the next line.
  func advance(to end: Int) {
    let next = bytes[min(end, bytes.count)...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    // More expressions may stand on the line of one that has read.
    if hasBeenRead, next < position { return }
    (hasBeenRead, position) = (false, next)
  }

  func nextLine() -> String? {
    guard position < bytes.count else { return nil }
    hasBeenRead = true
    let end = bytes[position...].firstIndex(of: 10) ?? bytes.count
    defer { position = min(end + 1, bytes.count) }
    return InvalidBytes.string(end > position && bytes[end - 1] == 13 ? bytes[position..<(end - 1)] : bytes[position..<end])
  }
}
