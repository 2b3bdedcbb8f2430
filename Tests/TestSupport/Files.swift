import Glibc

extension Package {
  /// Writes the first `bytes` bytes of a file to another.
  public static func copyPrefix(of source: String, bytes: Int, to target: String) {
    guard let input = fopen(source, "rb"), let output = fopen(target, "wb") else { return }
    defer {
      fclose(input)
      fclose(output)
    }
    var buffer = [UInt8](repeating: 0, count: bytes)
    let count = fread(&buffer, 1, bytes, input)
    fwrite(buffer, 1, count, output)
  }
}
