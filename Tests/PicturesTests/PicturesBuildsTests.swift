import Testing

@Test("the Pictures test target runs") func PicturesTestTargetRuns() { #expect(Bool(true)) }
