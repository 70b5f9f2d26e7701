# Serves the kiosk's site to this machine alone, with the types, the caching and the headers of ..\headers.json.
# Windows PowerShell 5.1, part of Windows 10 and 11. Needs no administrator: the address is http://localhost only.
#   powershell -NoProfile -ExecutionPolicy Bypass -File serve.ps1 [-Port 4180] [-Folder ..\site]
# Messages without accents: Windows PowerShell reads a file like this one in the machine's own code page.
param([int]$Port = 4180, [string]$Folder = (Join-Path $PSScriptRoot '..\site'))
$ErrorActionPreference = 'Stop'

if (-not (Test-Path -LiteralPath (Join-Path $Folder 'index.html'))) {
  Write-Host "Khong thay index.html trong $Folder. Giai nen lai ca goi, giu nguyen thu muc site."
  exit 2
}
$root = (Resolve-Path -LiteralPath $Folder).Path.TrimEnd('\')
$headers = Get-Content -Raw -Encoding UTF8 (Join-Path $PSScriptRoot '..\headers.json') | ConvertFrom-Json
$types = @{
  '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'; '.css' = 'text/css; charset=utf-8'
  '.json' = 'application/json'; '.webmanifest' = 'application/manifest+json'; '.svg' = 'image/svg+xml'; '.png' = 'image/png'
  '.woff2' = 'font/woff2'; '.mp3' = 'audio/mpeg'; '.ogg' = 'audio/ogg'; '.webm' = 'audio/webm'; '.m4a' = 'audio/mp4'
}
# A file whose name carries its hash never changes; everything else is asked for anew.
$hashed = '/assets/[^/]+-[\w-]{8}\.\w+$|/catalogue/[^/]+\.[0-9a-f]{10}\.json$'
$sha = [System.Security.Cryptography.SHA256]::Create()

function Send-File($context) {
  $request = $context.Request
  $response = $context.Response
  foreach ($header in $headers.PSObject.Properties) { $response.AddHeader($header.Name, $header.Value) }
  $path = [Uri]::UnescapeDataString($request.Url.AbsolutePath)
  if ($path.EndsWith('/')) { $path += 'index.html' }
  $file = [IO.Path]::GetFullPath((Join-Path $root $path.Replace('/', '\').TrimStart('\')))
  $inside = $file.StartsWith("$root\", [StringComparison]::OrdinalIgnoreCase)
  if (@('GET', 'HEAD') -notcontains $request.HttpMethod) { $response.StatusCode = 405; return }
  # What is not there is "not found", never a page: a kiosk must not take a page for a script.
  if (-not $inside -or -not [IO.File]::Exists($file)) { $response.StatusCode = 404; return }

  $bytes = [IO.File]::ReadAllBytes($file)
  # The tag is made of the content: dates of an unpacked archive or of a drifting clock say nothing.
  $tag = '"' + [BitConverter]::ToString($sha.ComputeHash($bytes)).Replace('-', '').Substring(0, 32).ToLower() + '"'
  $response.AddHeader('ETag', $tag)
  if ($path -match $hashed) { $response.AddHeader('Cache-Control', 'public, max-age=31536000, immutable') }
  else { $response.AddHeader('Cache-Control', 'no-cache') }
  if ($request.Headers['If-None-Match'] -eq $tag) { $response.StatusCode = 304; return }
  $type = $types[[IO.Path]::GetExtension($file).ToLower()]
  if (-not $type) { $type = 'application/octet-stream' }
  $response.ContentType = $type
  $response.ContentLength64 = $bytes.Length
  if ($request.HttpMethod -eq 'GET') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
}

$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add("http://localhost:$Port/")
try { $listener.Start() }
catch {
  Write-Host "Khong mo duoc cong ${Port}: kiosk da chay roi, hoac chuong trinh khac dang dung cong nay."
  exit 1
}
Write-Host "http://localhost:$Port/"
while ($listener.IsListening) {
  $context = $listener.GetContext()
  # A browser that hangs up in the middle ends its own request only.
  try { Send-File $context } catch { }
  try { $context.Response.Close() } catch { }
}
