namespace PaperGraph.Host.Start;

/// <summary>Where the server listens.</summary>
internal static class Listening
{
    private const string Default = "http://127.0.0.1:5080";

    /// <summary>Nobody but this machine can reach the server, unless <c>--urls</c> or the environment says otherwise.</summary>
    public static void ListenOnLoopbackUnlessToldOtherwise(this WebApplicationBuilder builder)
    {
        string[] told = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];
        if (told.All(key => string.IsNullOrEmpty(builder.Configuration[key])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(Default);
    }
}
