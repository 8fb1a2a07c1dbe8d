using System.Text;
using PaperGraph.Calendar.Writing;

namespace PaperGraph.Calendar.Tests;

public sealed class FoldedLinesTests
{
    [Fact]
    public void Long_lines_are_broken_between_characters_wherever_these_begin()
    {
        for (var shift = 0; shift < 8; shift++)
        {
            var line = new string('x', shift) + string.Concat(Enumerable.Repeat("é😀深", 40));

            var folded = Encoding.UTF8.GetString(FoldedLines.Of($"BEGIN:X\r\n{line}\r\nEND:X\r\n"));

            Assert.All(folded.Split("\r\n"), part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 0, 75));
            Assert.Equal($"BEGIN:X\r\n{line}\r\nEND:X\r\n", folded.Replace("\r\n ", string.Empty, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_line_that_was_broken_within_a_character_is_whole_again()
    {
        var line = new string('x', 74);

        Assert.Equal($"{line}\r\n 😀\r\n", Encoding.UTF8.GetString(FoldedLines.Of($"{line}\ud83d\r\n \ude00\r\n")));
    }
}
