import Glibc
import Lang
import Runtime

/// What chunks with `cache=TRUE` showed and made, in a folder beside the notebook.
///
/// A chunk is run again when its code, its options or a cached chunk before it has changed. Objects that live in one session only
/// (executors, iterators, connections) cannot be kept: such a chunk runs every time, and says so.
final class ChunkCache {
  private let folder: String
  private let interpreter: Interpreter
  /// Code and options of the cached chunks so far.
  private var digest = Digest()
  private var count = 0

  init(path: String, _ interpreter: Interpreter) {
    folder = NotebookFile.stem(path) + "_cache"
    self.interpreter = interpreter
  }

  /// Runs the chunk, or takes what an earlier run kept of it.
  func run(_ chunk: Notebook.Chunk, _ options: ChunkOptions, _ run: () throws -> ChunkResult) throws -> ChunkResult {
    digest.add(chunk.code)
    digest.add(options.description)
    count += 1
    let name = (chunk.label ?? "chunk-\(count)").map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" }
    let file = "\(folder)/\(String(name))_\(digest.text).rds"
    if access(file, R_OK) == 0 {
      if let result = try? load(file, chunk, options) { return result }
      say("\(file) is damaged: chunk '\(String(name))' is run again")
    }
    var before: [Name: Value] = [:]
    for name in interpreter.global.names { before[name] = interpreter.global.local(name) }
    let result = try run()
    do { try store(result, before, file, String(name) + "_") } catch {
      say("chunk '\(String(name))' is not kept: \((error as? UncaughtError)?.message ?? (error as? RError)?.message ?? "\(error)")")
    }
    return result
  }

  private func say(_ text: String) { interpreter.output.writeError(text + "\n") }

  private func store(_ result: ChunkResult, _ before: [Name: Value], _ file: String, _ stem: String) throws {
    var objects: [(name: String, value: Value)] = []
    for name in interpreter.global.names {
      guard let value = try interpreter.variable(name, in: interpreter.global) else { continue }
      if let old = before[name], Identity.areIdentical(old, value) { continue }
      guard try ChunkCache.canBeKept(value) else { throw NotebookError("'\(name.text)' lives in one session only") }
      objects.append((name.text, value))
    }
    let figures = result.figures.sorted { $0.key < $1.key }
    let kept = Value.list([
      .list(result.pieces.map { .strings($0.stored) }), .list(figures.map { .raws(RawVector($0.value)) }), .doubles(DoubleVector(figures.map { Double($0.key) })),
      .bool(result.isSVG), .list(objects.map(\.value), names: objects.map(\.name)),
    ])
    if mkdir(folder, 0o755) != 0, errno != EEXIST { throw NotebookError("cannot make folder '\(folder)': \(String(cString: strerror(errno)))") }
    _ = try interpreter.callFunction("saveRDS", [kept, .string(file)], environment: interpreter.base)
    removeOld(stem, keeping: file)
  }

  /// False for what cannot be stored, also in a list.
  private static func canBeKept(_ value: Value) throws -> Bool {
    if case .foreign(let object) = value { return try object.serialized() != nil }
    return try !value.isList || value.asElements().allSatisfy(canBeKept)
  }

  private func removeOld(_ stem: String, keeping file: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
      let isOfChunk = name.hasPrefix(stem) && name.count == stem.count + 20 && name.hasSuffix(".rds")
      if isOfChunk, "\(folder)/\(name)" != file { unlink("\(folder)/\(name)") }
    }
  }

  private func load(_ file: String, _ chunk: Notebook.Chunk, _ options: ChunkOptions) throws -> ChunkResult {
    let kept = try interpreter.callFunction("readRDS", [.string(file)], environment: interpreter.base).asElements()
    guard kept.count == 5 else { throw NotebookError("damaged") }
    var result = ChunkResult(chunk: chunk, options: options)
    for piece in kept[0].asElements() {
      guard let piece = Piece(stored: piece.asStrings().compactMap { $0 }) else { throw NotebookError("damaged") }
      result.pieces.append(piece)
    }
    for (number, figure) in zip(kept[2].asDoubles(), kept[1].asElements()) { result.figures[Int(number)] = figure.asRaws() }
    result.isSVG = kept[3].asLogicals().first == .true
    for (name, value) in zip(kept[4].names ?? [], kept[4].asElements()) { if let name { interpreter.global.set(Name(name), value) } }
    return result
  }

  /// FNV-1a of all that was added. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/.
  private struct Digest {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
      for byte in Array(text.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    var text: String {
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}

extension Piece {
  /// The kind and its texts.
  fileprivate var stored: [String] {
    switch self {
    case .source(let text): return ["source", text]
    case .output(let text): return ["output", text]
    case .warning(let text): return ["warning", text]
    case .message(let text): return ["message", text]
    case .error(let text): return ["error", text]
    case .asis(let text): return ["asis", text]
    case .figure(let number): return ["figure", String(number)]
    case .display(let type, let text): return ["display", text, type]
    }
  }

  fileprivate init?(stored: [String]) {
    guard stored.count >= 2 else { return nil }
    switch stored[0] {
    case "source": self = .source(stored[1])
    case "output": self = .output(stored[1])
    case "warning": self = .warning(stored[1])
    case "message": self = .message(stored[1])
    case "error": self = .error(stored[1])
    case "asis": self = .asis(stored[1])
    case "figure":
      guard let number = Int(stored[1]) else { return nil }
      self = .figure(number)
    case "display" where stored.count == 3: self = .display(type: stored[2], text: stored[1])
    default: return nil
    }
  }
}
