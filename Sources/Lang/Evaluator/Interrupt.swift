/// Ctrl-C within long work of one builtin.
///
/// Loops that can throw call `check` every few thousand elements. Those that cannot, leave early when `isPending`: whoever called the
/// builtin throws before the unfinished result is seen (`Interpreter.runEager`).
enum Interrupt {
  /// Elements between two looks at the flag.
  static let stride = 1 << 16

  @inline(__always) static var isPending: Bool { Interpreter.current.interruptFlag.pointee != 0 }
  @inline(__always) static func check() throws { try Interpreter.current.checkInterrupt() }
}

extension Array {
  /// An array of `count` elements filled piece by piece by `body(base, range)`; what is left when Ctrl-C is pressed is `blank`, or anything
  /// where the elements are plain bits: filling gigabytes nobody will see takes seconds.
  @inline(__always)
  init(inPieces count: Int, blank: Element, _ body: (UnsafeMutablePointer<Element>, Range<Int>) -> Void) {
    self.init(unsafeUninitializedCapacity: count) { buffer, filled in
      if count > 0 {
        let base = buffer.baseAddress!
        var start = 0, pages = FreshPages(base, byteCount: count * MemoryLayout<Element>.stride)
        while start < count, !Interrupt.isPending {
          let end = Swift.min(count, start + Interrupt.stride)
          pages?.take(upTo: base + end)
          body(base, start..<end)
          start = end
        }
        if start < count, !_isPOD(Element.self) { Interrupt.fill(base + start, count: count - start, with: blank) }
      }
      filled = count
    }
  }
}

extension Array {
  /// `map` for quick work on many elements: Ctrl-C leaves the rest `blank`.
  @inline(__always)
  func mapInPieces<Result>(blank: Result, _ body: (Element) -> Result) -> [Result] {
    withUnsafeBufferPointer { elements in
      [Result](inPieces: elements.count, blank: blank) { out, piece in
        for i in piece { (out + i).initialize(to: body(elements[i])) }
      }
    }
  }

  /// `count` times the same.
  init(stoppablyRepeating element: Element, count: Int) {
    self.init(inPieces: count, blank: element) { out, piece in (out + piece.lowerBound).initialize(repeating: element, count: piece.count) }
  }
}

extension Collection {
  /// `map` that throws when Ctrl-C is pressed, which frees what it made at once; for work of a microsecond or more on each element.
  func stoppableMap<Result>(_ body: (Element) throws -> Result) throws -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    var left = 256
    for element in self {
      left -= 1
      if left == 0 {
        try Interrupt.check()
        left = 256
      }
      results.append(try body(element))
    }
    return results
  }
}
