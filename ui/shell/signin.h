#pragma once

#include "base/result.h"
#include "ui/widgets/surface.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace trato::ui {

class Banner;
class Button;
class ChoiceBar;
class Label;
class LinkButton;
class Paragraph;
class Spinner;

/// Whom to sign in, and where. The password lives here only until it is handed on: nothing stores it.
struct SignInRequest {
    QString url;        ///< "postgresql://luana@bd.exemplo.com.br:5432/trato?sslmode=verify-full"
    QString password;   ///< empty: PGPASSFILE or PGPASSWORD
    bool paused = true; ///< nobody falls into the queue without meaning to
};

/// What a connection that works says of itself.
struct SignInFact {
    Icon icon;
    Tone tone;
    QString text;
};

/// The company's server: user and password, and where it is.
class SignIn final : public Surface {
    Q_OBJECT

public:
    explicit SignIn(const Look& look, QWidget* parent = nullptr);

    void setUser(const QString& user);
    /// The server that was used last; its fields fold away then.
    void setServer(const QString& url);
    /// What is being done: the fields wait, "Cancel" ends it. Empty: nothing.
    void setBusy(const QString& text);
    /// Why it did not work; the fields stay and the keyboard goes to the one to change.
    void showProblem(const Error& problem);
    void showFacts(const std::vector<SignInFact>& facts);
    /// An empty URL while a field is.
    [[nodiscard]] SignInRequest request() const;

Q_SIGNALS:
    void submitted(const trato::ui::SignInRequest& request);
    void testRequested(const trato::ui::SignInRequest& request);
    /// Of what is being done.
    void stopped();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookChanged() override;

private:
    QWidget* head();
    QWidget* serverFields();
    QWidget* buttons();
    void addField(QVBoxLayout& column, const QString& label, QWidget* field);
    void check();
    void clearAnswers();
    void unfoldServer(bool open);
    [[nodiscard]] QWidget* fieldOf(const QString& code) const;

    const Look& m_look;
    QVBoxLayout* m_column;
    Label* m_where;
    Banner* m_problem;
    QLineEdit* m_user;
    QLineEdit* m_password;
    Label* m_capsLock;
    ChoiceBar* m_startAs;
    LinkButton* m_otherServer;
    QWidget* m_server;
    QLineEdit* m_host;
    QLineEdit* m_database;
    QComboBox* m_tls;
    Spinner* m_spinner;
    Label* m_doing;
    Button* m_back;
    Button* m_test;
    Button* m_submit;
    QWidget* m_facts;
};

} // namespace trato::ui
