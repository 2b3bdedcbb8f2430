/// Which slot of a large scope holds a name: open addressing over pairs of integers, since every variable a script reads at top level
/// and every function of the base library is looked up here.
struct SlotTable {
  private struct Entry {
    var id: Int32
    var position: Int32
  }

  private static let free = Entry(id: -1, position: -1)
  private var entries: UnsafeMutablePointer<Entry>
  /// A power of two, at least twice the count.
  private var capacity: Int
  private var count = 0

  init(capacity: Int = 64) {
    self.capacity = capacity
    entries = .allocate(capacity: capacity)
    entries.initialize(repeating: SlotTable.free, count: capacity)
  }

  /// Gives the memory back; the scope that owns the table calls it.
  func deallocate() { entries.deallocate() }

  @inline(__always)
  private func start(_ id: Int32) -> Int { Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: id)) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (capacity - 1) }

  /// The slot of `id`, or -1.
  @inline(__always)
  subscript(id: Int32) -> Int {
    var at = start(id)
    while true {
      let entry = entries[at]
      if entry.id == id { return Int(entry.position) }
      if entry.id < 0 { return -1 }
      at = (at + 1) & (capacity - 1)
    }
  }

  /// Adds a name that is not in the table.
  mutating func insert(_ id: Int32, _ position: Int) {
    if (count + 1) * 2 > capacity { grow() }
    place(Entry(id: id, position: Int32(position)))
    count += 1
  }

  private func place(_ entry: Entry) {
    var at = start(entry.id)
    while entries[at].id >= 0 { at = (at + 1) & (capacity - 1) }
    entries[at] = entry
  }

  private mutating func grow() {
    let old = entries, oldCapacity = capacity
    self = SlotTable(capacity: capacity * 2, count: count)
    for index in 0..<oldCapacity where old[index].id >= 0 { place(old[index]) }
    old.deallocate()
  }

  private init(capacity: Int, count: Int) {
    self.init(capacity: capacity)
    self.count = count
  }
}
