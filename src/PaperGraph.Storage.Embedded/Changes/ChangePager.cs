using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Changes;

/// <summary>Cuts a page out of the log, which stays in the database, as nobody knows how long it is.</summary>
internal sealed class ChangePager
{
    private const string Holds = """
        (?1 IS NULL OR number IN (SELECT change FROM change_paper WHERE paper IN (SELECT id FROM same_paper WHERE asked = ?1))) AND (?2 IS NULL OR by = ?2)
        """;

    private readonly ChangeSelection _selection;
    private readonly PageRequest _request;
    private readonly long? _from;

    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    public ChangePager(ChangeSelection selection, PageRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(request.Size, nameof(request));
        (_selection, _request) = (selection, request);
        _from = request.From is { } cursor ? SortCursor.Read(cursor, ListNames.Changes, NodeKind.Change).Number : null;
    }

    public static int Count(DatabaseConnection connection, ChangeSelection selection) =>
        Bound(connection.Prepare($"SELECT count(*) FROM change WHERE {Holds}"), selection).Number();

    public Page<Change> Cut(DatabaseConnection connection)
    {
        var backward = _request.Backward;
        var found = Select(connection, _request.Size + 1);
        var isMore = found.Count > _request.Size;
        if (isMore)
            found.RemoveAt(found.Count - 1);
        if (backward)
            found.Reverse();
        var isAnyBehind = _from is not null && IsAnyBehind(connection);
        return new Page<Change>([.. found.Select(ItemOf)], backward ? isAnyBehind : isMore, backward ? isMore : isAnyBehind);
    }

    private List<Change> Select(DatabaseConnection connection, int limit)
    {
        var found = new List<Change>();
        using var rows = Bound(
            connection.Prepare(_request.Backward
                ? $"SELECT {ChangeTable.Columns} FROM change WHERE {Holds} AND number < ?3 ORDER BY number DESC LIMIT ?4"
                : $"SELECT {ChangeTable.Columns} FROM change WHERE {Holds} AND number > ?3 ORDER BY number LIMIT ?4"),
            _selection).Bind(_from ?? (_request.Backward ? long.MaxValue : 0)).Bind(limit).Rows();
        while (rows.Next())
            found.Add(ChangeTable.Read(rows));
        return found;
    }

    // The cursor's own item is behind it, whichever way the page goes.
    private bool IsAnyBehind(DatabaseConnection connection) => Bound(
        connection.Prepare(_request.Backward
            ? $"SELECT EXISTS (SELECT 1 FROM change WHERE {Holds} AND number >= ?3)"
            : $"SELECT EXISTS (SELECT 1 FROM change WHERE {Holds} AND number <= ?3)"),
        _selection).Bind(_from).Number() != 0;

    private static Statement Bound(Statement statement, ChangeSelection selection) =>
        statement.BindMaybe(selection.Paper?.Node.Value).Bind(selection.By);

    private static PageItem<Change> ItemOf(Change change) =>
        new(change, () => SortCursor.Of(ListNames.Changes, NodeKind.Change, SortKeys.OfChange(change)));
}
