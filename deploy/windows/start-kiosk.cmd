@echo off
rem Starts the kiosk and keeps it running.
rem   start-kiosk.cmd             serves ..\site to this machine alone and opens it
rem   start-kiosk.cmd ADDRESS     opens the address of the province's server
rem Not Edge's own kiosk mode: that is InPrivate and forgets everything when it ends (see README.md).
setlocal
set "ADDRESS=%~1"
if not "%ADDRESS%"=="" goto browser
set "ADDRESS=http://localhost:4180/?kiosk=1"
start "Niem Yet" /min powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0serve.ps1"
timeout /t 3 /nobreak >nul

:browser
set "EDGE=%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
if not exist "%EDGE%" set "EDGE=%ProgramFiles%\Microsoft\Edge\Application\msedge.exe"
if not exist "%EDGE%" (
  echo Khong thay Microsoft Edge tren may nay.
  pause
  exit /b 1
)

:again
start "" /wait "%EDGE%" --app="%ADDRESS%" --start-fullscreen --user-data-dir="%LOCALAPPDATA%\niem-yet-profile" --no-first-run --no-default-browser-check --noerrdialogs --hide-crash-restore-bubble --disable-session-crashed-bubble --disable-pinch --overscroll-history-navigation=0 --disable-features=Translate,AutofillServerCommunication,msEdgeSidebarV2 --disable-sync --autoplay-policy=no-user-gesture-required
timeout /t 3 /nobreak >nul
goto again
