#pragma once

#include "base/result.h"
#include "ui/desk/scene.h"
#include "ui/shell/signin.h"
#include "ui/theme/look.h"

#include <QMainWindow>
#include <QPointer>

#include <vector>

class QProgressBar;

namespace trato::ui {

class FirstRun;
class Label;

/// The window before there is a desk: first run, sign-in, and the wait while a database is made ready.
class StartWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit StartWindow(Look& look);

    void showFirstRun();
    /// `server`: the URL that was used last, without a password; empty: none.
    void showSignIn(const QString& user, const QString& server);
    [[nodiscard]] SignIn* signIn() const { return m_signIn; }
    /// What is being done, and how far it is; `total` 0: not known.
    void showProgress(const QString& title, const QString& text, int done = 0, int total = 0);
    /// What did not work; "Back" leads to the first run.
    void showProblem(const Error& problem);

    /// The pictures that `--capture` takes of this window.
    [[nodiscard]] std::vector<Scene> scenes();

Q_SIGNALS:
    void demonstrationChosen();
    void importChosen(const QString& file);
    void serverChosen(const trato::ui::SignInRequest& request);
    void serverTested(const trato::ui::SignInRequest& request);
    /// Whoever waits has had enough.
    void stopped();
    void languageChosen(const QString& language);

private:
    void setPage(QWidget* page);
    QWidget* makeProgress(const QString& title);

    Look& m_look;
    QString m_user;
    QString m_server;
    QPointer<FirstRun> m_firstRun;
    QPointer<SignIn> m_signIn;
    QPointer<QWidget> m_progress;
    QPointer<Label> m_progressTitle;
    QPointer<Label> m_progressText;
    QPointer<QProgressBar> m_bar;
};

} // namespace trato::ui
