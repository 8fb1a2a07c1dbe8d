using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Paging;

/// <summary>Entries for fields that are connections.</summary>
internal static class Connections
{
    /// <summary>The connection and edge types of <paramref name="item" />, counted only where asked.</summary>
    public static ResolverMapBuilder Connection<TItem, TSelection>(
        this ResolverMapBuilder map,
        string item,
        Func<IReadOnlyList<TSelection>, CancellationToken, Task<IReadOnlyList<int>>> count)
    {
        map.Type<PageItem<TItem>>($"{item}Edge");
        map.Type<Connection<TItem, TSelection>>($"{item}Connection")
            .Batch("totalCount", (connections, call) =>
                count([.. connections.Select(connection => connection.Selection)], call.Cancellation));
        return map;
    }

    /// <summary>The same where the store counts one selection at a time.</summary>
    public static ResolverMapBuilder Connection<TItem, TSelection>(
        this ResolverMapBuilder map, string item, Func<TSelection, CancellationToken, Task<int>> count) =>
        map.Connection<TItem, TSelection>(item, async (selections, cancellation) =>
        {
            var counted = new List<int>(selections.Count);
            foreach (var selection in selections)
                counted.Add(await count(selection, cancellation));
            return counted;
        });

    /// <summary>A field that gives each parent a page of its own selection.</summary>
    public static TypeFields<TParent> Pages<TParent, TItem, TSelection>(
        this TypeFields<TParent> type,
        string field,
        Func<TParent, FieldCall, TSelection> select,
        Func<IReadOnlyList<TSelection>, FieldCall, Task<IReadOnlyList<Page<TItem>>>> page)
        where TParent : notnull =>
        type.Batch<Connection<TItem, TSelection>>(field, async (parents, call) =>
        {
            var selections = parents.Select(parent => select(parent, call)).ToList();
            var pages = await page(selections, call);
            return [.. pages.Zip(selections, (one, selection) => new Connection<TItem, TSelection>(one, selection))];
        });
}
