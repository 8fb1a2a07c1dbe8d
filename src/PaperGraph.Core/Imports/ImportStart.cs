using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;

namespace PaperGraph.Core.Imports;

/// <summary>A reading that begins.</summary>
/// <param name="Id">The reading's id.</param>
/// <param name="File">The file's name, relative to the folder it was found in, or the name that a text was sent under.</param>
/// <param name="Format">The format it was recognised as; empty for none.</param>
/// <param name="Fingerprint">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
/// <param name="RulesFingerprint">Names the vocabulary and the rules it is read with: where they changed, the same bytes are read again.</param>
/// <param name="StartedAt">When it began.</param>
public sealed record ImportStart(
    Id<Import> Id,
    string File,
    string Format,
    string Fingerprint,
    string RulesFingerprint,
    DateTimeOffset StartedAt)
{
    /// <summary>Who sent it as a text; null for a file of the folder.</summary>
    public string? By { get; init; }

    /// <summary>Whether the standing reading is of the same bytes by the same rules.</summary>
    public bool IsReadAs(StandingReading? standing) => standing?.Fingerprint == Fingerprint && standing.RulesFingerprint == RulesFingerprint;
}

/// <summary>The reading of a file that is switched on.</summary>
public sealed record StandingReading(Id<Import> Import, string Fingerprint, string RulesFingerprint);

/// <summary>A part of a reading: a few thousand entries at most.</summary>
public sealed record ImportBatch(IReadOnlyList<EntryReading> Entries, IReadOnlyList<ImportProblem> Problems);

/// <summary>How far a running import has come.</summary>
/// <param name="Lines">What became of the lines so far.</param>
/// <param name="Share">Share of the bytes read, from 0 to 1.</param>
/// <param name="SecondsLeft">An estimate; null as long as there is none.</param>
public sealed record ImportProgress(LineCounts Lines, double Share, int? SecondsLeft);
