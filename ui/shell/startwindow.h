#pragma once

#include "base/result.h"
#include "ui/theme/look.h"

#include <QMainWindow>

class QStackedWidget;

namespace trato::ui {

class EmptyState;
class Label;
class SignIn;

/// The window before there is a desk: first run, sign-in, and the wait while a database is made ready.
class StartWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit StartWindow(Look& look);

    void showFirstRun();
    void showSignIn(const QString& user, const Error* problem = nullptr);
    /// What is being done; the spinner turns.
    void showProgress(const QString& title, const QString& text);
    /// What did not work; "Back" leads to the first run.
    void showProblem(const Error& problem);

Q_SIGNALS:
    void demonstrationChosen();
    void importChosen(const QString& file);
    void serverChosen(const QString& url);
    void languageChosen(const QString& language);

private:
    void setPage(QWidget* page);

    Look& m_look;
    QString m_user;
};

} // namespace trato::ui
