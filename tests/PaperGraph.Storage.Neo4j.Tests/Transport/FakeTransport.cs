using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Fails as a test tells it to, and keeps the terms it was asked on.</summary>
internal sealed class FakeTransport : ICypherTransport
{
    private int _commits;

    /// <summary>What the attempt of a number, from 0, fails with.</summary>
    public Func<int, CypherException?> Failure { get; init; } = _ => null;

    public Func<int, CypherException?> CommitFailure { get; init; } = _ => null;

    /// <summary>When a read is answered.</summary>
    public Task Answering { get; init; } = Task.CompletedTask;

    /// <summary>When it says who it is.</summary>
    public Task Introducing { get; init; } = Task.CompletedTask;

    public List<TransactionTerms> Asked { get; } = [];

    public async Task<string> GetServerVersionAsync(CancellationToken cancellationToken)
    {
        await Introducing.WaitAsync(cancellationToken);
        return "5.26.0";
    }

    public async Task<CypherAnswer> ReadAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Try(terms);
        await Answering.WaitAsync(cancellationToken);
        return new CypherAnswer([], []);
    }

    public Task<CypherAnswer> WriteAtOnceAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
        ReadAsync(statement, terms, cancellationToken);

    public Task<ICypherTransportTransaction> BeginAsync(TransactionTerms terms, CancellationToken cancellationToken)
    {
        Try(terms);
        return Task.FromResult<ICypherTransportTransaction>(new FakeTransaction(this));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Try(TransactionTerms terms)
    {
        Asked.Add(terms);
        if (Failure(Asked.Count - 1) is { } failure)
            throw failure;
    }

    private sealed class FakeTransaction(FakeTransport transport) : ICypherTransportTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<CypherRow>>([]);

        public Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken) =>
            transport.CommitFailure(transport._commits++) is { } failure ? throw failure : Task.FromResult<IReadOnlyList<string>>([$"bookmark {transport._commits}"]);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
