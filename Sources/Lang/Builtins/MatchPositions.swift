/// Positions in characters of ranges of bytes. The part of the text before a range is counted once while ranges come in order.
struct CharacterCounter {
  let bytes: [UInt8]
  private var position = 0, characters = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// One-based position and length in characters.
  mutating func place(_ range: Range<Int>) -> (start: Int32, length: Int32) {
    if range.lowerBound < position { (position, characters) = (0, 0) }
    characters += count(position..<range.lowerBound)
    position = range.lowerBound
    return (Int32(characters + 1), Int32(count(range)))
  }

  private func count(_ part: Range<Int>) -> Int {
    var count = 0
    for i in part where bytes[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// What `regexpr` and its like return: positions with their lengths, and those of the groups of a pattern in Perl's syntax.
struct MatchPositions {
  /// R notes that it compared bytes, which it does where pattern and texts are ASCII.
  let isBytewise: Bool
  /// Names of the groups, empty where they have none; nil where groups are not asked for.
  let groups: [String]?
  private var starts: [Int32] = [], lengths: [Int32] = []
  private var groupPlaces: [(start: Int32, length: Int32)] = []

  init(isBytewise: Bool, groups: [String]?) {
    self.isBytewise = isBytewise
    self.groups = groups
  }

  static var missing: Value { .integers(IntegerVector([.na], Attributes([("match.length", .vector([Int32.na]))]))) }

  var isEmpty: Bool { starts.isEmpty }

  /// Looks at Ctrl-C now and then.
  func takeTurn() throws {
    if starts.count & 1023 == 1023 { try Interrupt.check() }
  }

  /// No match (-1) or a missing text.
  mutating func add(_ nothing: Int32) {
    starts.append(nothing)
    lengths.append(nothing)
    for _ in groups ?? [] { groupPlaces.append((nothing, nothing)) }
  }

  /// A match: the range of the whole, then those of the groups, nil for those that took no part.
  mutating func add(_ match: [Range<Int>?], _ counter: inout CharacterCounter) {
    let whole = counter.place(match[0]!)
    starts.append(whole.start)
    lengths.append(whole.length)
    for group in (groups ?? []).indices { groupPlaces.append(match[group + 1].map { counter.place($0) } ?? (0, 0)) }
  }

  var value: Value {
    var attributes = Attributes()
    attributes["match.length"] = .integers(IntegerVector(lengths))
    if isBytewise {
      attributes["index.type"] = .string("chars")
      attributes["useBytes"] = .bool(true)
    }
    if let groups {
      attributes["capture.start"] = matrix(groupPlaces.map(\.start), groups)
      attributes["capture.length"] = matrix(groupPlaces.map(\.length), groups)
      attributes["capture.names"] = .strings(groups)
    }
    return .integers(IntegerVector(starts, attributes))
  }

  /// A row a match, a column a group.
  private func matrix(_ rows: [Int32], _ groups: [String]) -> Value {
    let count = starts.count
    let columns = groups.indices.flatMap { group in (0..<count).map { rows[$0 * groups.count + group] } }
    var attributes = Attributes()
    attributes["dim"] = .vector([Int32(count), Int32(groups.count)])
    attributes["dimnames"] = .list([.null, .strings(groups)])
    return .integers(IntegerVector(columns, attributes))
  }
}
