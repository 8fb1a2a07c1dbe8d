using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>Sends requests to the Query API of one database, and tells what went wrong.</summary>
internal sealed class QueryApi : IDisposable
{
    // A server in a cluster knows only the transactions it began itself; what stands before it reads this.
    private const string AffinityHeader = "neo4j-cluster-affinity";

    // Beyond a question's own time, for bookmarks to be reached (30 s in a server's settings) and for answers to be sent.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private readonly HttpClient _http;
    private readonly string _path;
    private readonly string _transactions;

    public QueryApi(Neo4jStoreOptions options)
    {
        _path = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        _transactions = $"{_path}/tx";
        _http = new HttpClient(NewHandler()) { BaseAddress = Folder(options.Uri), Timeout = options.QueryTimeout + Patience };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (options.Password.Length > 0)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
    }

    /// <summary>Runs a statement in a transaction of its own.</summary>
    /// <exception cref="CypherException">It failed.</exception>
    public Task<QueryApiReply> RunAtOnceAsync(HttpContent content, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, transaction: null, _path, content, cancellationToken);

    /// <summary>Begins a transaction with a statement, or goes on with one.</summary>
    /// <exception cref="CypherException">It failed.</exception>
    public Task<QueryApiReply> RunAsync(QueryApiTransaction? transaction, HttpContent content, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, transaction, transaction is null ? _transactions : $"{_transactions}/{transaction.Id}", content, cancellationToken);

    /// <exception cref="CypherException">It failed.</exception>
    public Task<QueryApiReply> CommitAsync(QueryApiTransaction transaction, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, transaction, $"{_transactions}/{transaction.Id}/commit", QueryApiBody.Empty(), cancellationToken);

    /// <exception cref="CypherException">It failed.</exception>
    public Task RollBackAsync(QueryApiTransaction transaction, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, transaction, $"{_transactions}/{transaction.Id}", content: null, cancellationToken);

    /// <summary>Asks the server who it is.</summary>
    /// <exception cref="CypherException">It cannot be asked, or is no Neo4j 5.</exception>
    public async Task<string> GetVersionAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, string.Empty);
        using var response = await ExchangeAsync(request, cancellationToken);
        return ServerVersion.Of(await response.Content.ReadAsByteArrayAsync(cancellationToken))
            ?? throw (IsPassing(response.StatusCode) ? Unavailable(response) : NotNeo4j($"It answers {Status(response)}, and not as Neo4j does."));
    }

    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // Servers close connections that are idle for 30 s; one that is taken at that moment breaks.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
        UseProxy = false,
    };

    private static Uri Folder(Uri address) => new(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");

    private async Task<QueryApiReply> SendAsync(HttpMethod method, QueryApiTransaction? transaction, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (transaction?.Affinity is { } affinity)
            request.Headers.TryAddWithoutValidation(AffinityHeader, affinity);
        using var response = await ExchangeAsync(request, cancellationToken);
        var answer = QueryApiReader.Read(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        if (answer is null && !(method == HttpMethod.Delete && response.IsSuccessStatusCode))
            throw await UnreadableAsync(response, cancellationToken);
        if (answer?.Errors is [var error, ..])
            throw Failed(error, isOfTransaction: transaction is not null && response.StatusCode == HttpStatusCode.NotFound);
        return new QueryApiReply(answer ?? new QueryApiAnswer(), response.Headers.TryGetValues(AffinityHeader, out var members) ? members.First() : transaction?.Affinity);
    }

    private async Task<HttpResponseMessage> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError == HttpRequestError.InvalidResponse)
        {
            throw NotNeo4j(failure.Message);
        }
        catch (HttpRequestException failure)
        {
            // A certificate that is wrong stays so.
            var isTransient = failure.HttpRequestError != HttpRequestError.SecureConnectionError;
            throw new CypherException(CypherException.Unreachable, failure.InnerException?.Message ?? failure.Message, isTransient, failure);
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CypherException(CypherException.Silent, $"Nothing came within {_http.Timeout.TotalSeconds:0} s.", isTransient: false, failure);
        }
    }

    // A server that knows no Query API says no more than 404; what it is it says elsewhere.
    private async Task<CypherException> UnreadableAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (IsPassing(response.StatusCode))
            return Unavailable(response);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return NotNeo4j($"It is Neo4j {await GetVersionAsync(cancellationToken)}, and its Query API is switched off (server.http_enabled_modules).");
        return NotNeo4j($"It answers {Status(response)}, and not as Neo4j does.");
    }

    private static CypherException Failed(QueryApiError error, bool isOfTransaction)
    {
        var code = isOfTransaction ? CypherCode.TransactionNotFound : error.Code;
        return new CypherException(code, error.Message, CypherCode.IsTransient(code));
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static CypherException Unavailable(HttpResponseMessage response) =>
        new(CypherException.Unreachable, $"It answers {Status(response)}.", isTransient: true);

    private static CypherException NotNeo4j(string message) => new(CypherException.NotNeo4j, message, isTransient: false);

    private static string Status(HttpResponseMessage response) => $"{(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd();
}
