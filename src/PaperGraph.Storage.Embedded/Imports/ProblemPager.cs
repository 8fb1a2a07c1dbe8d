using System.Globalization;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Cuts a page out of an import's problems, by line; they stay in the database, as nobody knows how many there are.</summary>
internal sealed class ProblemPager
{
    private const string List = ListNames.Problems;

    private readonly PageRequest _request;
    private readonly (int Line, int Number)? _from;

    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    public ProblemPager(PageRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(request.Size, nameof(request));
        _request = request;
        _from = request.From is { } cursor ? Read(cursor) : null;
    }

    public Page<ImportProblem> Cut(DatabaseConnection connection, int import)
    {
        var backward = _request.Backward;
        var found = Select(connection, import, backward, _request.Size + 1);
        var isMore = found.Count > _request.Size;
        if (isMore)
            found.RemoveAt(found.Count - 1);
        if (backward)
            found.Reverse();
        var isAnyBehind = _from is not null && IsAnyBehind(connection, import);
        return new Page<ImportProblem>(found, backward ? isAnyBehind : isMore, backward ? isMore : isAnyBehind);
    }

    private List<PageItem<ImportProblem>> Select(DatabaseConnection connection, int import, bool backward, int limit)
    {
        var (line, number) = _from ?? (backward ? (int.MaxValue, int.MaxValue) : (-1, 0));
        var found = new List<PageItem<ImportProblem>>();
        using var rows = connection.Prepare(backward
            ? "SELECT line, message, text, number FROM problem WHERE import = ? AND (line, number) < (?, ?) ORDER BY line DESC, number DESC LIMIT ?"
            : "SELECT line, message, text, number FROM problem WHERE import = ? AND (line, number) > (?, ?) ORDER BY line, number LIMIT ?")
            .Bind(import).Bind(line).Bind(number).Bind(limit).Rows();
        while (rows.Next())
        {
            var (foundLine, foundNumber) = (rows.Int(0), rows.Int(3));
            found.Add(new PageItem<ImportProblem>(
                new ImportProblem(foundLine, rows.Text(1), rows.Text(2)), () => CursorOf(foundLine, foundNumber)));
        }

        return found;
    }

    // The cursor's own item is behind it, whichever way the page goes.
    private bool IsAnyBehind(DatabaseConnection connection, int import)
    {
        var (line, number) = _from ?? default;
        return connection.Prepare(_request.Backward
            ? "SELECT EXISTS (SELECT 1 FROM problem WHERE import = ? AND (line, number) >= (?, ?))"
            : "SELECT EXISTS (SELECT 1 FROM problem WHERE import = ? AND (line, number) <= (?, ?))")
            .Bind(import).Bind(line).Bind(number).Number() != 0;
    }

    private static string CursorOf(int line, int number) => new CursorPosition(
        List, line.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)).Encode();

    private static (int Line, int Number) Read(string cursor) =>
        CursorPosition.TryDecode(cursor, List, out var position)
        && int.TryParse(position.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
        && int.TryParse(position.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (line, number)
            : throw new InvalidCursorException(cursor);
}
