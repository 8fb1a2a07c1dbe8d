using System.Globalization;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Where a problem stands among those of its import: by line, then as they were met. One text, in the order of both.</summary>
internal static class ProblemPlace
{
    public static string Of(int line, long number) => string.Create(CultureInfo.InvariantCulture, $"{line:D10}.{number:D19}");

    public static string CursorOf(int line, string place) =>
        new CursorPosition(ListNames.Problems, line.ToString(CultureInfo.InvariantCulture), place).Encode();

    /// <exception cref="InvalidCursorException">It is no cursor of this list.</exception>
    public static string Read(string cursor) =>
        CursorPosition.TryDecode(cursor, ListNames.Problems, out var position) ? position.Id : throw new InvalidCursorException(cursor);
}
