using PaperGraph.Core.Editing;

namespace PaperGraph.GraphQL.Editing;

/// <summary>What the caller can mend, as the schema shows it.</summary>
internal sealed record UserError(MistakeCode Code, string Message, IReadOnlyList<string>? Path, string? Value, string? Existing)
{
    public static UserError Of(Mistake mistake) =>
        new(mistake.Code, mistake.Message, mistake.Path.Count == 0 ? null : mistake.Path, mistake.Value, mistake.Existing?.ToString());
}
