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

  /// The options of im2rec, with its defaults.
  public struct Options {
    /// Numbers between index and path of each line that are the label.
    public var labelWidth = 1
    /// Length of the shorter side after resizing; 0 or less keeps pictures.
    public var newSize = -1
    /// To a square of the shorter side, after resizing.
    public var cropsCenter = false
    /// Of JPEG, 1 … 100.
    public var quality = 95
    /// Copies the files as they are.
    public var keepsBytes = false
    /// Writes one channel.
    public var isGrey = false
    /// `.jpg` or `.png`.
    public var encoding = ".jpg"
    /// The list is cut into so many parts of about as many bytes; one of them, counted from 0, is written to a file ending in `.part000`.
    public var partCount = 1
    /// Below `partCount`.
    public var part = 0
    /// Pictures of their own size as JPEG of quality 95, in one file.
    public init() {}
  }

  /// Writes the pictures of `list`, lines `index<TAB>label…<TAB>path` with paths below `root`.
  ///
  /// - Returns: the number of pictures written.
  public static func write(list: String, root: String, to path: String, options: Options = Options()) throws -> Int {
    guard (1...1_000_000).contains(options.labelWidth) else { throw RuntimeError("label_width should be 1 to 1000000, got \(options.labelWidth)") }
    guard (1...1_000_000).contains(options.partCount) else { throw RuntimeError("the list can be cut into 1 to 1000000 parts, got \(options.partCount)") }
    guard options.partCount == 1 || (0..<options.partCount).contains(options.part) else { throw RuntimeError("part should be 0 to \(options.partCount - 1), got \(options.part)") }
    guard [".jpg", ".png"].contains(options.encoding) else { throw RuntimeError("encoding should be \".jpg\" or \".png\", got \"\(options.encoding)\"") }
    let bytes = try InputFile.read(list)
    let text = String(decoding: options.partCount == 1 ? bytes[...] : lines(of: options.part, among: options.partCount, in: bytes), as: UTF8.self)
    let number = String(options.part), digits = String(repeating: "0", count: max(0, 3 - number.count)) + number
    let path = options.partCount == 1 ? path : path + ".part" + digits
    return try AtomicFile.write(to: path) { append in
      let lines = text.split(whereSeparator: \.isNewline)
      for (number, line) in lines.enumerated() { try RecordFile.encode([record(line, number + 1, of: list, root, options).bytes]).withUnsafeBytes(append) }
      return lines.count
    }
  }

  private static func record(_ line: Substring, _ number: Int, of list: String, _ root: String, _ options: Options) throws -> ImageRecord {
    let fields = line.split(separator: "\t").map(String.init)
    guard fields.count >= 2 + options.labelWidth, let id = Double(fields[0]), id >= 0, id < 1e15 else { throw RuntimeError("line \(number) is not `index<TAB>label<TAB>path`", at: list) }
    let labels = try fields[1..<(1 + options.labelWidth)].map { field -> Float in
      guard let label = Float(field) else { throw RuntimeError("line \(number): label '\(field)' is not a number", at: list) }
      return label
    }
    let file = root.isEmpty || root.hasSuffix("/") ? root + fields.last! : root + "/" + fields.last!
    return ImageRecord(labels: labels, id: UInt64(id), picture: try encoded(file, options))
  }

  private static func encoded(_ file: String, _ options: Options) throws -> [UInt8] {
    if options.keepsBytes { return try InputFile.read(file) }
    do {
      var picture = try Picture.load(file)
      if options.isGrey { picture = picture.inGrey() }
      if options.newSize > 0 { picture = picture.scaledLinear(by: Double(options.newSize) / Double(min(picture.width, picture.height))) }
      if options.cropsCenter { picture = picture.centerSquare() }
      return options.encoding == ".png" ? try picture.png(file) : try picture.jpeg(file, quality: Double(max(1, min(100, options.quality))) / 100)
    } catch let error as PictureError { throw RuntimeError(error.description) }
  }

  /// The lines of a part: those that begin after its first byte, or at the very start, up to its end.
  private static func lines(of part: Int, among count: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let step = (bytes.count + count - 1) / count
    func start(_ offset: Int) -> Int {
      if offset == 0 { return 0 }
      guard offset < bytes.count else { return bytes.count }
      return bytes[offset...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    }
    return bytes[start(min(step * part, bytes.count))..<start(min(step * (part + 1), bytes.count))]
  }
}
