@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Builds Footfall on first use and after a change of its sources, then runs it: the same as the script "footfall" beside it.
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAR=%HERE%\app\target\footfall.jar"
set "ARCHIVE=%HERE%\app\target\cds\windows.jsa"
set "NOTE=%ARCHIVE%.note"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if "%JAVA%"=="java" (
    where java >nul 2>nul || (echo footfall: needs a JDK, version 17 or newer, on the path; found no java>&2 & exit /b 1)
)

if not exist "%JAR%" goto build
rem Only the file system can say quickly whether a source is newer; FOOTFALL_NO_BUILD=1 saves the question.
if defined FOOTFALL_NO_BUILD goto built
powershell -NoProfile -Command "$jar = (Get-Item '%JAR%').LastWriteTime; $newer = Get-ChildItem '%HERE%\pom.xml','%HERE%\analyzer\src\main','%HERE%\device-io\src\main','%HERE%\reports\src\main','%HERE%\app\src\main','%HERE%\analyzer\pom.xml','%HERE%\device-io\pom.xml','%HERE%\reports\pom.xml','%HERE%\app\pom.xml' -Recurse | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1; if ($newer) { exit 9 }"
if errorlevel 9 goto build
goto built

:build
where mvn >nul 2>nul || (echo footfall: needs Maven, version 3.8 or newer, on the path to build itself; found no mvn>&2 & exit /b 1)
call :version || exit /b 1
echo footfall: building itself (only now, and after a change of its sources) ...>&2
if not exist "%HERE%\app\target" mkdir "%HERE%\app\target" 2>nul
pushd "%HERE%"
call mvn -B -q -Dquick -Dmaven.test.skip=true -pl app -am package >"%HERE%\app\target\build.log" 2>&1
set "BUILD=%ERRORLEVEL%"
popd
if not "%BUILD%"=="0" (echo footfall: could not be built; the reasons are in %HERE%\app\target\build.log>&2 & exit /b 1)
copy /b "%JAR%"+,, "%JAR%" >nul
del "%NOTE%" 2>nul

:built
set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"
if exist "%NOTE%" goto trained
call :version || exit /b 1
if not exist "%HERE%\app\target\cds" mkdir "%HERE%\app\target\cds" 2>nul
set "NEW=%HERE%\app\target\cds\training-%RANDOM%.jsa"
set "SAMPLE=%HERE%\samples\recordings\easy.fit"
"%JAVA%" %QUICK% -cp "%JAR%" footfall.app.Footfall simulate steady-run --placement shank --duration 60 "%NEW%.csv" >nul 2>nul
if exist "%SAMPLE%" (
    "%JAVA%" %QUICK% -XX:ArchiveClassesAtExit="%NEW%" -cp "%JAR%" footfall.app.Footfall analyze "%SAMPLE%" "%NEW%.csv" --jobs 1 --height 1.75 --json NUL --html "%NEW%.html" --pdf "%NEW%.pdf" >nul 2>nul
) else (
    "%JAVA%" %QUICK% -XX:ArchiveClassesAtExit="%NEW%" -cp "%JAR%" footfall.app.Footfall --version >nul 2>nul
)
del "%NEW%.csv" "%NEW%*.html" "%NEW%*.pdf" 2>nul
if exist "%NEW%" move /y "%NEW%" "%ARCHIVE%" >nul 2>nul
echo trained>"%NOTE%" 2>nul

:trained
set "MANY="
set /a COUNT=0
for %%A in (%*) do (
    set /a COUNT+=1
)
if %COUNT% GTR 2000 set "MANY=1"
set "OPTIONS=%QUICK% -Xmn64m"
if defined MANY set "OPTIONS=-XX:+UseParallelGC -Xmn64m -XX:-UsePerfData -Xlog:disable"
"%JAVA%" %OPTIONS% -XX:SharedArchiveFile="%ARCHIVE%" -cp "%JAR%" footfall.app.Footfall %*
exit /b %ERRORLEVEL%

:version
for /f "tokens=3" %%V in ('"%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do set "FOUND=%%~V"
for /f "delims=.-+ tokens=1" %%M in ("%FOUND%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (echo footfall: needs a JDK, version 17 or newer; found %FOUND%>&2 & exit /b 1)
exit /b 0
