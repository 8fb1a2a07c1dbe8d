using PaperGraph.Core.Changes;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>Takes in, within a transaction, what the vocabulary's file or a person says of topics.</summary>
internal sealed class TopicTaking(ICypherTransaction transaction, CancellationToken cancellationToken)
{
    private static readonly CypherQuery FindVocabularyState = CypherQuery.Named("Vocabularies/find-vocabulary-state");
    private static readonly CypherQuery DeleteDefinitions = CypherQuery.Named("Vocabularies/delete-definitions");
    private static readonly CypherQuery WriteDefinitions = CypherQuery.Named("Vocabularies/write-definitions");
    private static readonly CypherQuery WriteSaidTopics = CypherQuery.Named("Vocabularies/write-said-topics");
    private static readonly CypherQuery AdvanceVocabulary = CypherQuery.Named("Vocabularies/advance-vocabulary");

    /// <param name="row">A row of <c>find-vocabulary-state</c>.</param>
    public static VocabularyState StateOf(CypherRow row) => new(row.Long("version"), row.Long("recognisedVersion"), row.Text("recognisedBy"));

    /// <summary>What a person says in a change, and the topics that come of it.</summary>
    public async Task TakeAsync(ChangeDraft draft, Change change)
    {
        if (draft.SaidTopics.Count > 0)
            await RunAsync(WriteSaidTopics.With("topics", draft.SaidTopics.Select((said, position) => SaidTopicProperties.Of(said, change, position)).ToList()));
        if (draft.SaidTopics.Count > 0 || draft.Topics is not null)
            await AdvanceAsync(draft.Topics);
    }

    /// <summary>What the file says, and the topics that come of it and of what people say.</summary>
    /// <returns>The version from now on; null where there is another than <paramref name="lookedAt" />.</returns>
    public async Task<long?> TakeFileAsync(IReadOnlyList<TopicDefinition> definitions, IReadOnlyList<Topic> topics, long lookedAt)
    {
        if (StateOf((await RunAsync(FindVocabularyState))[0]).Version != lookedAt)
            return null;
        await RunAsync(DeleteDefinitions);
        await RunAsync(WriteDefinitions.With("definitions", definitions.Select(DefinitionProperties.Of).ToList()));
        return await AdvanceAsync(topics);
    }

    private async Task<long> AdvanceAsync(IReadOnlyList<Topic>? topics)
    {
        var added = topics is null ? [] : await new VocabularyWriter(transaction, cancellationToken).WriteAsync(topics);
        return (await RunAsync(AdvanceVocabulary.With("added", added.Select(id => id.ToString()).ToList())))[0].Long("version");
    }

    private Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement) => transaction.RunAsync(statement, cancellationToken);
}
