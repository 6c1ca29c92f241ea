SELECT nothing FROM nowhere
