namespace PaperGraph.Storage.Neo4j.Tests.Transport;

internal sealed record FakeRequest(string Method, string Path, string Body, IReadOnlyDictionary<string, string> Headers);
