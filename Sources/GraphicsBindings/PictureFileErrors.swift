import Glibc
import Lang
import Pictures

/// Errors of picture files in the words of the packages jpeg and png.
enum PictureFileErrors {
  private static func byteCount(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func translated(_ error: PictureError, call: Value? = nil) -> RError {
    let text: String, hints: [String]
    switch error.kind {
    case .png: (text, hints) = ("libpng error: \(error.message)", error.message == "Read Error" ? ["the file is truncated at offset \(PictureFileErrors.byteCount(error.path)): \(error.path)"] : ["in \(error.path)"])
    case .jpeg: (text, hints) = ("JPEG decompression error: \(error.message)", ["in \(error.path)"])
    case .missing, .unreadable: (text, hints) = ("unable to open \(error.path)", error.message == "File not found" ? [] : [error.message])
    case .unwritable: (text, hints) = ("unable to create \(error.path)", [error.message])
    case .memory: return RError(error.message, hints: ["for the picture \(error.path)"], showsCall: false)
    case .unknownKind, .bitmap, .encoding: (text, hints) = (error.message, ["in \(error.path)"])
    }
    return call.map { RError(text, hints: hints, call: $0) } ?? RError(text, hints: hints)
  }
}
