using System.Globalization;
using System.Text;
using PaperGraph.Import.Tests.Dumps;
using PaperGraph.Import.Tests.Seeds;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Works;

/// <summary>All that is read out of the seed, for a careful reader.</summary>
internal static class SeedTable
{
    public static async Task<IReadOnlyList<EntryDraft>> Drafts() =>
        [.. (await Reading.Of(SeedFolder.DumpBytes())).Entries.Select(WorkReader.Read)];

    public static string Of(IEnumerable<EntryDraft> drafts)
    {
        var table = new StringBuilder();
        foreach (var draft in drafts)
        {
            table.AppendLine(CultureInfo.InvariantCulture,
                $"{draft.FirstLine} {draft.Location.Host} | {draft.Title} | {draft.TitleSource} | {string.Join("; ", draft.Authors)} | {draft.Year} | {draft.Venue} | {draft.Kind} | {draft.Doi} {draft.ArxivId} {string.Join(' ', draft.Urls)}");
            foreach (var annotation in draft.Annotations)
                table.AppendLine(CultureInfo.InvariantCulture, $"      Q: {Head(annotation.Quote)}").AppendLine(CultureInfo.InvariantCulture, $"      N: {Head(annotation.Note)}");
            foreach (var statement in draft.Statements)
                table.AppendLine(CultureInfo.InvariantCulture, $"      {Show(draft, statement)}");
        }

        return table.ToString();
    }

    public static string Show(EntryDraft draft, StatementDraft statement)
    {
        var annotation = draft.Annotations[statement.Annotation];
        var text = (statement.Where == PaperGraph.Core.Topics.MentionPlace.Quote ? annotation.Quote : annotation.Note) ?? string.Empty;
        var relation = statement.Relation is StatedRelation.To to ? to.Kind.ToString() : "Introduces";
        return $"{relation} [{text.Substring(statement.Object.Start, statement.Object.Length)}] in [{text.Substring(statement.Words.Start, statement.Words.Length)}] {statement.Target}";
    }

    private static string Head(string? text) => text is null ? "-" : (text.Length > 150 ? text[..150] + "…" : text).Replace("\n", " ¶ ");
}
