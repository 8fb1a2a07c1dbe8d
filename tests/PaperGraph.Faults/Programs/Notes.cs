using System.Text.Json.Nodes;

namespace PaperGraph.Faults.Programs;

/// <summary>Notes that are said of one paper, one after the other, and what was answered.</summary>
/// <param name="paper">The paper's id.</param>
/// <param name="name">Begins each of them, and no others.</param>
internal sealed class Notes(string paper, string name)
{
    private const string Document = "mutation($paper: ID!, $note: String!) { annotate(input: {paper: $paper, note: $note}) { errors { message } } }";

    private readonly HashSet<string> _answered = [];
    private readonly HashSet<string> _open = [];
    private int _last;

    public int Answered => _answered.Count;

    /// <summary>Notes of the first paper that there is.</summary>
    public static async Task<Notes> BeginAsync(RunningProgram program, string name) =>
        new((string)(await program.AskAsync("{ papers(first: 1, orderBy: TITLE_ASC) { nodes { id } } }"))["papers"]!["nodes"]![0]!["id"]!, name);

    /// <summary>Says one more.</summary>
    /// <returns>Null if it was answered; else why not.</returns>
    public async Task<Refusal?> SayAsync(RunningProgram program, int length = 40)
    {
        var note = $"{name} {++_last} ".PadRight(length, 'x');
        _open.Add(note);
        var answer = await program.AnswerAsync(Document, new { paper, note });
        if (Refusal.In(answer) is { } refusal)
            return refusal;
        _open.Remove(note);
        _answered.Add(note);
        return null;
    }

    /// <summary>Says what was answered is seen, and nothing else.</summary>
    /// <param name="program">Is asked.</param>
    /// <param name="findings">Takes what is not so.</param>
    /// <param name="when">Begins a finding.</param>
    /// <param name="mayBeDone">Whether what was refused may have been done all the same, as when nobody knows how a commit ended.</param>
    public async Task CheckAsync(RunningProgram program, Findings findings, string when, bool mayBeDone = false)
    {
        var seen = new HashSet<string>();
        for (string? after = null; ;)
        {
            var page = (await program.AskAsync("query($id: ID!, $after: String) { paper(id: $id) { annotations(first: 100, after: $after) { nodes { note } pageInfo { hasNextPage endCursor } } } }", new { id = paper, after }))["paper"]!["annotations"]!;
            seen.UnionWith(page["nodes"]!.AsArray().Select(annotation => (string?)annotation!["note"] ?? string.Empty).Where(note => note.StartsWith($"{name} ", StringComparison.Ordinal)));
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                break;
            after = (string?)page["pageInfo"]!["endCursor"];
        }

        var (lost, more) = (_answered.Count(note => !seen.Contains(note)), seen.Count(note => !_answered.Contains(note) && !(mayBeDone && _open.Contains(note))));
        findings.Expect(lost == 0, $"{when}: of {_answered.Count} notes that were answered {lost} are lost");
        findings.Expect(more == 0, $"{when}: {more} notes are seen that were refused");
    }
}

/// <summary>Why a request was not answered.</summary>
internal sealed record Refusal(string Code, string Message)
{
    /// <summary>The first error of an answer; null where it has none.</summary>
    public static Refusal? In(JsonNode answer) => answer["errors"]?[0] is { } error ? new((string)error["extensions"]!["code"]!, (string)error["message"]!) : null;
}
