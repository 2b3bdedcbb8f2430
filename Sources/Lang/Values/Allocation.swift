import CTrapGuard
import Glibc

/// Sizes no machine holds are refused before they are tried, in R's words.
enum Allocation {
  private static let physicalBytes = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))

  /// The machine's memory, or less where the process may have less (`ulimit -v`).
  private static let availableBytes: Double = {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return physicalBytes }
    return min(physicalBytes, Double(limit.rlim_cur))
  }()

  /// Bytes of numbers that are deferred: they will be wanted.
  nonisolated(unsafe) static var promised = 0

  /// - Parameter held: bytes an element takes here, where that is more than in R; `bytes` are those the error speaks of.
  /// - Throws: R's error when `count` elements are more than the machine's memory has room for.
  @inline(__always)
  static func check(_ count: Double, bytes: Int = 8, held: Int? = nil) throws {
    if count > 1e7 { try refuse(count, bytes: bytes, held: held ?? bytes) }
  }

  private static func refuse(_ count: Double, bytes: Int, held: Int) throws {
    if count > 1e8 { CompactRange.isAnyLong = true }
    let wanted = count * Double(held)
    guard wanted > availableBytes || wanted > freeBytes() - Double(promised) else { return }
    let kilobytes = count * Double(bytes) / 1024
    let (size, unit) = kilobytes > 1_048_576 ? (kilobytes / 1_048_576, "Gb") : kilobytes > 1024 ? (kilobytes / 1024, "Mb") : (kilobytes, "Kb")
    throw RError("cannot allocate vector of size \(DecimalText.fixed(size, decimals: 1)) \(unit)", showsCall: false)
  }

  /// What the system has left for this process and all others.
  private static func freeBytes() -> Double {
    guard let file = fopen("/proc/meminfo", "r") else { return physicalBytes }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 255, file) != nil {
      let text = String(cString: line)
      guard text.hasPrefix("MemAvailable:") else { continue }
      return text.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 * 1024 } ?? physicalBytes
    }
    return physicalBytes
  }

  /// Functions of many texts make as many: refused where those do not fit beside the ones given.
  static func checkTexts(_ value: Value) throws {
    if case .strings(let v) = value, v.count > 100_000_000 { try check(Double(v.count), held: 16) }
  }

  /// Bytes of an element in R's vectors.
  static func bytes(of mode: String) -> Int {
    switch mode {
    case "logical", "integer": return 4
    case "complex": return 16
    case "raw": return 1
    default: return 8
    }
  }

  /// Bytes an element of `value` takes here: texts and elements of lists are 16.
  static func heldBytes(of value: Value) -> Int { value.type == .character || value.type == .list ? 16 : bytes(of: value) }

  static func bytes(of value: Value) -> Int { bytes(of: value.type.typeName) }

  /// See `limitMemory()`.
  fileprivate static func limit() {
    // Freed vectors are kept for the next ones: giving pages back and asking for them again takes longer than filling them (a third of the time
    // of a loop over pictures). Blocks above 32 MB are given back at once.
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
    mallopt(M_TRIM_THRESHOLD, 256 << 20)
    let headroom = 8.0 * 1_073_741_824
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return }
    let bytes = rlim_t(physicalBytes + headroom)
    if limit.rlim_cur > bytes {
      limit.rlim_cur = bytes
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    }
  }
}

/// Lets allocations beyond the memory fail (and become errors) rather than have the system end the process, and keeps what was freed at hand.
public func limitMemory() { Allocation.limit() }
