using PaperGraph.Host.Commands;

namespace PaperGraph.Host.Start;

/// <summary>Where the server that these settings start is asked from this machine.</summary>
internal static class OwnAddress
{
    private const string Loopback = "127.0.0.1";

    private static readonly string[] AnyHost = ["+", "*", "0.0.0.0", "[::]"];

    /// <summary>Reads the settings as Kestrel does: its own endpoints before addresses, addresses before ports.</summary>
    /// <exception cref="CommandException">They leave it open.</exception>
    public static Uri Of(IConfiguration settings)
    {
        var addresses = Addresses(settings);
        var address = addresses.Find(candidate => candidate.StartsWith("http:", StringComparison.OrdinalIgnoreCase)) ?? addresses.FirstOrDefault();
        return (address is null ? null : Find(address)) ?? throw new CommandException(
            $"The settings do not say at which address the server is asked (“{string.Join(';', addresses)}”): name it, as in “health http://{Loopback}:5080”.");
    }

    private static List<string> Addresses(IConfiguration settings)
    {
        var endpoints = settings.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        if (endpoints.Count > 0)
            return endpoints;
        var urls = Split(settings[WebHostDefaults.ServerUrlsKey]);
        if (urls.Count > 0)
            return urls;
        return
        [
            .. Split(settings[WebHostDefaults.HttpPortsKey]).Select(port => $"http://*:{port}"),
            .. Split(settings[WebHostDefaults.HttpsPortsKey]).Select(port => $"https://*:{port}"),
        ];
    }

    private static Uri? Find(string address)
    {
        BindingAddress binding;
        try
        {
            binding = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            return null;
        }

        var host = AnyHost.Contains(binding.Host) ? Loopback : binding.Host;
        return binding.IsUnixPipe || binding.IsNamedPipe || binding.Port == 0 ? null : new UriBuilder(binding.Scheme, host, binding.Port).Uri;
    }

    private static List<string> Split(string? list) =>
        [.. (list ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
