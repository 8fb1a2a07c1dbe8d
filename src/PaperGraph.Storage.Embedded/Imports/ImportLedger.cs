using System.Collections.Immutable;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>All imports, in one state; they are few, so that each change makes the lists anew.</summary>
internal sealed class ImportLedger
{
    private readonly ImmutableDictionary<int, ImportEntry> _byNumber;
    private readonly Dictionary<Id<Import>, ImportEntry> _byId;

    public ImportLedger(ImmutableDictionary<int, ImportEntry> byNumber)
    {
        _byNumber = byNumber;
        _byId = byNumber.Values.ToDictionary(entry => entry.Import.Id);
        Latest = [.. byNumber.Values.OrderByDescending(entry => entry.Import.StartedAt).ThenBy(entry => entry.Import.Id)];
        Standing = byNumber.Values.Where(entry => entry.IsStanding)
            .ToDictionary(entry => entry.Import.File, StringComparer.Ordinal);
    }

    /// <summary>What people say and nobody took back, as if it were read in a file that comes before all others.</summary>
    public static ImportEntry Said { get; } = new(-1, NoFile(), string.Empty, IsStanding: true);

    /// <summary>What people said and took back.</summary>
    public static ImportEntry TakenBack { get; } = new(-2, NoFile(), string.Empty, IsStanding: false);

    public static ImportLedger Empty { get; } = new(ImmutableDictionary<int, ImportEntry>.Empty);

    /// <summary>Latest first, then by id.</summary>
    public IReadOnlyList<ImportEntry> Latest { get; }

    /// <summary>What is switched on, by file.</summary>
    public IReadOnlyDictionary<string, ImportEntry> Standing { get; }

    public ImportEntry this[int number] =>
        number == Said.Number ? Said
        : number == TakenBack.Number ? TakenBack
        : _byNumber[number];

    /// <summary>The import that runs, if one does.</summary>
    public ImportEntry? Running => Latest.FirstOrDefault(entry => entry.Import.Status == ImportStatus.Running);

    /// <summary>The import of a number where it is switched on.</summary>
    public ImportEntry? FindStanding(int number) => this[number] is { IsStanding: true } entry ? entry : null;

    public ImportEntry? Find(Id<Import> id) => _byId.GetValueOrDefault(id);

    public ImportLedger With(params ReadOnlySpan<ImportEntry> entries)
    {
        var changed = _byNumber;
        foreach (var entry in entries)
            changed = changed.SetItem(entry.Number, entry);
        return new ImportLedger(changed);
    }

    public ImportLedger Without(int number) => new(_byNumber.Remove(number));

    private static Import NoFile() => new()
    {
        Id = default,
        File = string.Empty,
        Format = string.Empty,
        Fingerprint = string.Empty,
        Status = ImportStatus.Done,
        StartedAt = default,
    };
}
