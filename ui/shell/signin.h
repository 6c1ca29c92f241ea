#pragma once

#include "ui/widgets/surface.h"

class QFormLayout;
class QLineEdit;

namespace trato::ui {

class Banner;
class Button;

/// Where the company's server is and who signs in. The password comes from PGPASSWORD or PGPASSFILE, as every client of
/// the database takes it; it is never kept here.
class SignIn final : public Surface {
    Q_OBJECT

public:
    explicit SignIn(const Look& look, QWidget* parent = nullptr);

    void setUser(const QString& user);
    /// Why it did not work; the fields stay.
    void showProblem(const QString& title, const QString& text);
    /// "postgresql://luana@bd.exemplo.com.br:5432/trato?sslmode=require"; empty while a field is.
    [[nodiscard]] QString url() const;

Q_SIGNALS:
    void submitted(const QString& url);
    void cancelled();

private:
    QLineEdit* field(QFormLayout* form, const QString& label, const QString& value);
    void check();

    const Look& m_look;
    Banner* m_problem;
    QLineEdit* m_host = nullptr;
    QLineEdit* m_database = nullptr;
    QLineEdit* m_user = nullptr;
    Button* m_submit = nullptr;
};

} // namespace trato::ui
