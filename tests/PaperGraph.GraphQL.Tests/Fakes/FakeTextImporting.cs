using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>Keeps what is sent, and answers what a test wants.</summary>
internal sealed class FakeTextImporting : ITextImporting
{
    /// <summary>What was sent, in order, and by whom.</summary>
    public List<(string By, SentText Text)> Sent { get; } = [];

    /// <summary>What is answered; null for that it was read.</summary>
    public TextImport? Answer { get; set; }

    public Task<TextImport> ImportAsync(SentText sent, string by, CancellationToken cancellationToken)
    {
        Sent.Add((by, sent));
        return Task.FromResult(Answer ?? new TextImport.Read(new Import
        {
            Id = Id<Import>.For(sent.File),
            File = sent.File,
            Format = sent.Format ?? "recognised",
            Fingerprint = string.Empty,
            Status = ImportStatus.Done,
            StartedAt = DateTimeOffset.UnixEpoch,
        }));
    }
}
