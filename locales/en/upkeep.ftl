### Upkeep of the directory: what staff read of it in Slack. $name: what the service is called.

upkeep-proposed = A change of the entry “{ $name }” is proposed. Please look at it on the home page of Lotse.
