import Pictures

/// Writes record files from a list of pictures, as the tool im2rec does.
public enum ImageRecordWriter {
  /// The labels of a list by the numbers of its pictures.
  static func labels(list: String) throws -> [UInt64: [Float]] {
    var result: [UInt64: [Float]] = [:]
    for (number, line) in String(decoding: try InputFile.read(list), as: UTF8.self).split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(separator: "\t").map(String.init), labels = fields.dropFirst().dropLast().map { Float($0) }
      guard fields.count >= 3, let id = Double(fields[0]), id >= 0, id < 1e15, !labels.contains(nil) else {
        throw RuntimeError("line \(number + 1) is not `index<TAB>label<TAB>path`", at: list)
      }
      result[UInt64(id)] = labels.compactMap { $0 }
    }
    return result
  }

  /// - Parameters:
  ///   - list: lines `index<TAB>label…<TAB>path`.
  ///   - newSize: length of the shorter side after resizing; 0 or less keeps pictures.
  ///   - quality: of JPEG, 1 … 100.
  /// - Returns: the number of pictures written.
  public static func write(list: String, root: String, to path: String, labelWidth: Int, newSize: Int, centerCrop: Bool, quality: Int, keepsBytes: Bool, encoding: String) throws -> Int {
    let text = String(decoding: try InputFile.read(list), as: UTF8.self)
    var records: [[UInt8]] = []
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count >= 2 + labelWidth, let id = Double(fields[0]), id >= 0, id < 1e15 else { throw RuntimeError("line \(number + 1) is not `index<TAB>label<TAB>path`", at: list) }
      let labels = try fields[1..<(1 + labelWidth)].map { field -> Float in
        guard let label = Float(field) else { throw RuntimeError("line \(number + 1): label '\(field)' is not a number", at: list) }
        return label
      }
      let file = root.isEmpty || root.hasSuffix("/") ? root + fields.last! : root + "/" + fields.last!
      let bytes: [UInt8]
      do {
        if keepsBytes { bytes = try InputFile.read(file) } else {
          var picture = try Picture.load(file)
          if newSize > 0 { picture = picture.scaledLinear(by: Double(newSize) / Double(min(picture.width, picture.height))) }
          if centerCrop { picture = picture.centerSquare() }
          bytes = encoding == ".png" ? try picture.png(file) : try picture.jpeg(file, quality: Double(max(1, min(100, quality))) / 100)
        }
      } catch let error as PictureError { throw RuntimeError(error.description) }
      records.append(ImageRecord(labels: labels, id: UInt64(id), picture: bytes).bytes)
    }
    try AtomicFile.write(RecordFile.encode(records), to: path)
    return records.count
  }
}
