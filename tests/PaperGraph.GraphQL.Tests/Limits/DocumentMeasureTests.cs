using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Tests.Limits;

public sealed class DocumentMeasureTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("{a}", 3, 1)]
    [InlineData("query Q($n: Int = -1.5e3) { papers(first: $n) { ...P } }", 23, 2)]
    [InlineData("{ a(b: \"{ [ \\\" ( \\\\\", c: [[1, 2]]) }", 16, 4)]
    [InlineData("{ a(b: \"\"\"{ \" \\\"\"\" { \"\"\") }", 8, 2)]
    [InlineData("{ a, # { not b\n , c\r\n}", 4, 1)]
    [InlineData("\uFEFF{ a }", 3, 1)]
    [InlineData("\"never closed {", 1, 0)]
    [InlineData("\"\"\"never closed {", 1, 0)]
    [InlineData("\"\\", 1, 0)]
    [InlineData("{a...F...F}", 7, 1)]
    [InlineData("[1-1]", 4, 1)]
    [InlineData("[-1.5e+3-2.5 1...F]", 7, 1)]
    [InlineData("}}{", 3, 0)]
    public void Words_signs_and_brackets_are_counted_as_a_parser_sees_them(string text, int tokens, int nesting) =>
        Assert.Equal((tokens, nesting), (DocumentMeasure.Of(text).Tokens, DocumentMeasure.Of(text).Nesting));
}
